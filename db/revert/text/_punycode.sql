-- Revert guildkeeper:text/_punycode from pg

begin;
set local role guildkeeper_owner;

drop function text._punycode;

commit;
