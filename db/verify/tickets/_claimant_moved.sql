-- Verify guildkeeper:tickets/_claimant_moved on pg

begin;

select 'tickets._claimant_moved'::regproc;

rollback;
