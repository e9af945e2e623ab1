-- Verify guildkeeper:rolejobs/member on pg

begin;

select 'rolejobs.member'::regclass;

rollback;
