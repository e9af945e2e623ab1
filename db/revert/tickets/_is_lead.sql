-- Revert guildkeeper:tickets/_is_lead from pg

begin;
set local role guildkeeper_owner;

drop function tickets._is_lead;

commit;
