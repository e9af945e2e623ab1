-- Verify guildkeeper:economy/_move on pg

begin;

select 'economy._move'::regproc;

rollback;
