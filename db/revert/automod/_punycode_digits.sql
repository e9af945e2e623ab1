-- Revert guildkeeper:automod/_punycode_digits from pg

begin;
set local role guildkeeper_owner;

drop function automod._punycode_digits;

commit;
