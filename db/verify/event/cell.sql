-- Verify guildkeeper:event/cell on pg

begin;

select 'event.cell'::regclass;

rollback;
