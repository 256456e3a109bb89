/** What an import of a framework's types comes to when the page runs. */
export {};
