-- Verify guildkeeper:economy/_richer on pg

begin;

select 'economy._richer'::regproc;

rollback;
