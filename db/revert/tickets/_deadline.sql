-- Revert guildkeeper:tickets/_deadline from pg

begin;
set local role guildkeeper_owner;

drop function tickets._deadline;

commit;
