-- Verify guildkeeper:tickets/_claimant_gone on pg

begin;

select 'tickets._claimant_gone'::regproc;

rollback;
