-- Verify guildkeeper:economy/_most_in_one_place on pg

begin;

select 'economy._most_in_one_place'::regproc;

rollback;
