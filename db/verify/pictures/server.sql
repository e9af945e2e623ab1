-- Verify guildkeeper:pictures/server on pg

begin;

select 'pictures.server'::regclass;

rollback;
