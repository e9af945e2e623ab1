-- Verify guildkeeper:app/member on pg

begin;

select 'app.member'::regclass;

rollback;
