-- Revert guildkeeper:text/_punycode_bias from pg

begin;
set local role guildkeeper_owner;

drop function text._punycode_bias;

commit;
