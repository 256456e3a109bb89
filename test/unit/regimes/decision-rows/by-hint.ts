/** What the server says, what languages may tighten, and who is heard first. See ../decision-table.test.ts. */
export const BY_HINT = `
hint=DE                                                   | 2026-11-21 | -   | none | eu-de server-hint      | uuu | ask | -        | default default default
hint=US-CA                                                | 2026-11-21 | -   | none | us-ca server-hint      | ggg | -   | -        | default default default
hint=US                                                   | 2026-11-21 | -   | none | us server-hint         | ggg | -   | -        | default default default
hint=JP                                                   | 2026-11-21 | -   | none | jp-appi server-hint    | ggg | ask | -        | default default default
hint=CA-ON                                                | 2026-11-21 | -   | none | ca-pipeda server-hint  | ggg | ask | -        | default default default
hint=MX                                                   | 2026-11-21 | -   | none | strict server-hint     | uuu | ask | -        | default default default
hint=ZZ                                                   | 2026-11-21 | -   | none | strict server-hint     | uuu | ask | -        | default default default
hint=EU                                                   | 2026-11-21 | -   | none | strict server-hint     | uuu | ask | -        | default default default
hint=A1                                                   | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=XX                                                   | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=XX-CA                                                | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=XX zone=Europe/Berlin                                | 2026-11-21 | -   | none | eu-de time-zone        | uuu | ask | -        | default default default
hint=XX zone=America/New_York                             | 2026-11-21 | -   | none | us time-zone           | ggg | -   | -        | default default default
hint=T1                                                   | 2026-11-21 | -   | none | strict server-hint     | uuu | ask | -        | default default default
hint=T1 zone=Europe/Berlin                                | 2026-11-21 | -   | none | strict server-hint     | uuu | ask | -        | default default default
hint=T1 zone=America/New_York                             | 2026-11-21 | -   | none | strict server-hint     | uuu | ask | -        | default default default
hint=de                                                   | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=us-ca                                                | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=us-ca zone=Europe/Berlin                             | 2026-11-21 | -   | none | eu-de time-zone        | uuu | ask | -        | default default default
hint=USA                                                  | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=US-                                                  | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=US_CA                                                | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=US-CALI                                              | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=US;DE                                                | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
hint=US,DE zone=Europe/Paris                              | 2026-11-21 | -   | none | eu-fr time-zone        | uuu | ask | -        | default default default
hint=US-CA zone=Europe/Berlin                             | 2026-11-21 | -   | none | us-ca server-hint      | ggg | -   | -        | default default default
hint=DE zone=America/New_York                             | 2026-11-21 | -   | none | eu-de server-hint      | uuu | ask | -        | default default default
hint=US-CA lang=de-DE                                     | 2026-11-21 | -   | none | us-ca server-hint      | ggg | -   | -        | default default default
hint=US-CA zone=America/New_York lang=en-GB               | 2026-11-21 | -   | none | us-ca server-hint      | ggg | -   | -        | default default default
region=FR hint=US-CA                                      | 2026-11-21 | -   | none | eu-fr data-region      | uuu | ask | -        | default default default
region=US-CA hint=DE zone=Europe/Berlin                   | 2026-11-21 | -   | none | us-ca data-region      | ggg | -   | -        | default default default
region=? hint=US zone=America/New_York                    | 2026-11-21 | -   | none | strict data-region     | uuu | ask | -        | default default default
region=MX zone=America/New_York                           | 2026-11-21 | -   | none | strict data-region     | uuu | ask | -        | default default default
regime=us-ca region=DE                                    | 2026-11-21 | -   | none | us-ca data-regime      | ggg | -   | -        | default default default
regime=eu-gdpr hint=US-CA zone=America/New_York           | 2026-11-21 | -   | none | eu-gdpr data-regime    | uuu | ask | -        | default default default
regime=strict region=US-CA                                | 2026-11-21 | -   | none | strict data-regime     | uuu | ask | -        | default default default
regime=in-dpdp region=IN                                  | 2026-11-21 | -   | none | in-dpdp data-regime    | uuu | ask | -        | default default default
regime=gdpr region=US-CA                                  | 2026-11-21 | -   | none | us-ca data-region      | ggg | -   | -        | default default default
regime=us-ny zone=Europe/Paris                            | 2026-11-21 | -   | none | eu-fr time-zone        | uuu | ask | -        | default default default
lang=en-US                                                | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
lang=de-DE                                                | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
zone=UTC lang=en-US                                       | 2026-11-21 | -   | none | strict unknown         | uuu | ask | -        | default default default
zone=America/New_York lang=en-US                          | 2026-11-21 | -   | none | us time-zone           | ggg | -   | -        | default default default
zone=America/New_York lang=en                             | 2026-11-21 | -   | none | us time-zone           | ggg | -   | -        | default default default
zone=America/New_York lang=es,en-US                       | 2026-11-21 | -   | none | us time-zone           | ggg | -   | -        | default default default
zone=America/New_York lang=es-419                         | 2026-11-21 | -   | none | us time-zone           | ggg | -   | -        | default default default
zone=America/New_York lang=zh-Hans-US                     | 2026-11-21 | -   | none | us time-zone           | ggg | -   | -        | default default default
zone=America/New_York lang=en-GB                          | 2026-11-21 | -   | none | uk-gdpr language       | uuu | ask | -        | default default default
zone=America/New_York lang=en-US,de-DE                    | 2026-11-21 | -   | none | eu-de language         | uuu | ask | -        | default default default
zone=America/New_York lang=de-DE,en-US                    | 2026-11-21 | -   | none | eu-de language         | uuu | ask | -        | default default default
zone=America/New_York lang=de-de                          | 2026-11-21 | -   | none | eu-de language         | uuu | ask | -        | default default default
zone=America/New_York lang=es-MX                          | 2026-11-21 | -   | none | strict language        | uuu | ask | -        | default default default
zone=America/New_York lang=zh-TW                          | 2026-11-21 | -   | none | strict language        | uuu | ask | -        | default default default
zone=America/New_York lang=fr-CA                          | 2026-11-21 | -   | none | ca-qc language         | uuu | ask | -        | default default default
zone=America/New_York lang=en-CA                          | 2026-11-21 | -   | none | ca-qc language         | uuu | ask | -        | default default default
zone=America/New_York lang=pt-BR                          | 2026-11-21 | -   | none | br-lgpd language       | uuu | ask | -        | default default default
zone=America/New_York lang=ja-JP                          | 2026-11-21 | -   | none | us time-zone           | ggg | -   | -        | default default default
zone=America/Vancouver lang=en-CA                         | 2026-11-21 | -   | none | ca-pipeda time-zone    | ggg | ask | -        | default default default
zone=America/Vancouver lang=fr-CA                         | 2026-11-21 | -   | none | ca-qc language         | uuu | ask | -        | default default default
zone=America/Vancouver lang=fr                            | 2026-11-21 | -   | none | ca-pipeda time-zone    | ggg | ask | -        | default default default
zone=America/Toronto lang=en-US                           | 2026-11-21 | -   | none | ca-qc time-zone        | uuu | ask | -        | default default default
zone=Asia/Tokyo lang=ja-JP                                | 2026-11-21 | -   | none | jp-appi time-zone      | ggg | ask | -        | default default default
zone=Asia/Tokyo lang=en-US                                | 2026-11-21 | -   | none | us language            | ggg | -   | -        | default default default
zone=Asia/Tokyo lang=ko-KR                                | 2026-11-21 | -   | none | kr-pipa language       | uuu | ask | -        | default default default
zone=Australia/Sydney lang=en-AU                          | 2026-11-21 | -   | none | au-privacy time-zone   | ggg | ask | -        | default default default
zone=Australia/Sydney lang=en-GB                          | 2026-11-21 | -   | none | uk-gdpr language       | uuu | ask | -        | default default default
zone=Europe/Berlin lang=en-US                             | 2026-11-21 | -   | none | eu-de time-zone        | uuu | ask | -        | default default default
zone=Europe/Berlin lang=fr-FR                             | 2026-11-21 | -   | none | eu-de time-zone        | uuu | ask | -        | default default default
zone=America/Sao_Paulo lang=en-US                         | 2026-11-21 | -   | none | br-lgpd time-zone      | uuu | ask | -        | default default default
zone=America/New_York guess=strict                        | 2026-11-21 | -   | none | strict region-guess    | uuu | ask | -        | default default default
zone=Asia/Tokyo guess=strict                              | 2026-11-21 | -   | none | strict region-guess    | uuu | ask | -        | default default default
zone=America/Vancouver guess=strict                       | 2026-11-21 | -   | none | strict region-guess    | uuu | ask | -        | default default default
zone=Europe/Berlin guess=strict                           | 2026-11-21 | -   | none | eu-de time-zone        | uuu | ask | -        | default default default
zone=America/New_York lang=de-DE guess=strict             | 2026-11-21 | -   | none | eu-de language         | uuu | ask | -        | default default default
hint=US-CA guess=strict                                   | 2026-11-21 | -   | none | us-ca server-hint      | ggg | -   | -        | default default default
region=US-CA guess=strict                                 | 2026-11-21 | -   | none | us-ca data-region      | ggg | -   | -        | default default default
`;
