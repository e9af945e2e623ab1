-- Revert guildkeeper:economy/_outcome from pg

begin;
set local role guildkeeper_owner;

drop function economy._outcome(bigint, bigint);
drop type economy.outcome;

commit;
