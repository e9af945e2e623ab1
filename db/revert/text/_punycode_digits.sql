-- Revert guildkeeper:text/_punycode_digits from pg

begin;
set local role guildkeeper_owner;

drop function text._punycode_digits;

commit;
