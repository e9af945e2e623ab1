-- Verify guildkeeper:pictures/selfcheck on pg

begin;

select 'pictures.selfcheck'::regproc;

rollback;
