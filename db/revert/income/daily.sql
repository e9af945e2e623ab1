-- Revert guildkeeper:income/daily from pg

begin;
set local role guildkeeper_owner;

drop function income.daily;

commit;
