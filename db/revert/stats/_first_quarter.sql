-- Revert guildkeeper:stats/_first_quarter from pg

begin;
set local role guildkeeper_owner;

drop function stats._first_quarter;

commit;
