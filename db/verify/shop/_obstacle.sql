-- Verify guildkeeper:shop/_obstacle on pg

begin;

select 'shop._obstacle'::regproc;

rollback;
