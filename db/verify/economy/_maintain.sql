-- Verify guildkeeper:economy/_maintain on pg

begin;

select 'economy._maintain'::regproc;

rollback;
