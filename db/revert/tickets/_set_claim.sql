-- Revert guildkeeper:tickets/_set_claim from pg

begin;
set local role guildkeeper_owner;

drop function tickets._set_claim;

commit;
