-- Revert guildkeeper:automod/_punycode from pg

begin;
set local role guildkeeper_owner;

drop function automod._punycode;

commit;
