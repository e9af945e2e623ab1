-- Verify guildkeeper:shop/_cleared on pg

begin;

select 'shop._cleared'::regproc;

rollback;
