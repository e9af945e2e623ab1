-- Revert guildkeeper:automod/_punycode_bias from pg

begin;
set local role guildkeeper_owner;

drop function automod._punycode_bias;

commit;
