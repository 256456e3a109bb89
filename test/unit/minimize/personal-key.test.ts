import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { isPersonalKey } from '../../../src/minimize/personal-key.ts';
import { CAMPAIGN_PARAMS, CLICK_IDS } from '../../../src/core/landing.ts';

const PERSONAL =
  'email e-mail userEmail USER_EMAIL user.email billing[phone] cd[fname] ud[em] udff[ph] firstName last_name fullname surname ' +
  'username customer.name shipping_city dob dateOfBirth birth-date geburtsdatum date_naissance fecha_nacimiento ssn taxId ' +
  'passportNumber password passwd auth access_token apiKey sessionid PHPSESSID cvv cardNumber iban street address1 zip ' +
  'postal_code plz Telefon téléphone correo contraseña haslo nazwisko sukunimi фамилия 電話番号 비밀번호 ud%5Bem%5D user_id external_id ip_address';
const HARMLESS =
  'content_name item_name product_name event_name campaign_name affiliation brand_name coupon_name list_name page_name name id ' +
  'content_ids content_id order_id transaction_id value currency contents quantity item_price search_string query description ' +
  'email_campaign email_template_id phone_model phone_case_color mobile_layout address_type token_type ' +
  'birthstone author category variant shipping tax delivery_category num_items status method promotion_name';

describe('isPersonalKey', () => {
  for (const key of PERSONAL.split(' ')) {
    it(`takes "${key}" for personal`, () => {
      assert.equal(isPersonalKey(key), true);
    });
  }

  for (const key of `${HARMLESS} ${CAMPAIGN_PARAMS} ${CLICK_IDS}`.split(' ')) {
    it(`lets "${key}" be`, () => {
      assert.equal(isPersonalKey(key), false);
    });
  }
});

describe('findLeak, with the name of the parameter', () => {
  const ROWS: readonly (readonly [key: string, value: string, kind: string | undefined])[] = [
    ['tel', '5551234567', 'phone'],
    ['order_id', '5551234567', undefined],
    ['first_name', 'Jane', 'person-name'],
    ['content_name', 'Jane', undefined],
    ['dob', '1980-02-29', 'birth-date'],
    ['zip', '10115', 'address'],
    ['lat', '52.52001', 'coordinates'],
    ['lat', '52', undefined],
    ['file_hash', 'd41d8cd98f00b204e9800998ecf8427e', 'hash'],
    ['location_hash', '#top', undefined],
    ['email', 'd41d8cd98f00b204e9800998ecf8427e', 'email'],
    ['app_version', '10.15.7.2', undefined],
    ['password', '-', undefined],
    ['email', '', undefined],
    ['email_optin', 'true', undefined],
    ['has_phone', 'false', undefined],
  ];
  for (const [key, value, kind] of ROWS) {
    it(`${kind ? `says ${kind}` : 'says nothing'} of ${key} = "${value}"`, () => {
      assert.equal(findLeak(value, key), kind);
    });
  }

  it('stands more keys than it remembers', () => {
    for (let index = 0; index < 2000; index++)
      assert.equal(isPersonalKey(`plan ${'x'.repeat(index)}`), false);

    assert.equal(isPersonalKey('email'), true);
  });
});
