-- Verify guildkeeper:economy/_own_place on pg

begin;

select 'economy._own_place'::regproc;

rollback;
