-- Revert guildkeeper:income/work from pg

begin;
set local role guildkeeper_owner;

drop function income.work;

commit;
