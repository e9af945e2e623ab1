-- Specification of text._as_latin: letters that look like Latin ones.

begin;
select plan(9);

select is(text._as_latin(t.plain), t.latin, t.what)
from (values
  ('abc 123', 'abc 123', 'what is Latin stays'), ('аеорсухіј', 'aeopcyxij', 'Cyrillic'),
  ('вкмнтѕԁ', 'bkmhtsd', 'small letters like small capitals'),
  ('αβικνορυχ', 'abikvopux', 'Greek'), ('ðøłıɑɡ', 'doliag', 'Latin'), ('օԁᴏ𐓪🅐', 'odooa', 'letters of many scripts'),
  ('жию漢', 'жию漢', 'what looks like none stays')
) as t (plain, latin, what);
select is(
  (select count(*) from unnest(regexp_split_to_array('αβаеðøօᏴ🅰', '')) as c where text._as_latin(c) ~ '^[a-z0-9]$'), 9::bigint,
  'each is one letter or digit'
);
select is(text._as_latin(null), null, 'null stays null');

select * from finish();
rollback;
