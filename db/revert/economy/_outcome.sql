-- Revert guildkeeper:economy/_outcome from pg

begin;
set local role guildkeeper_owner;

drop function economy._outcome;
drop type economy.outcome;

commit;
