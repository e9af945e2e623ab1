-- Verify guildkeeper:economy/_post on pg

begin;

select 'economy._post'::regproc;

rollback;
