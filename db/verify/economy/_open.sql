-- Verify guildkeeper:economy/_open on pg

begin;

select 'economy._open'::regproc;

rollback;
