-- Verify guildkeeper:text/_unfolded on pg

begin;

select 'text._unfolded'::regproc;

rollback;
