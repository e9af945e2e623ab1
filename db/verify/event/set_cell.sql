-- Verify guildkeeper:event/set_cell on pg

begin;

select 'event.set_cell'::regproc;

rollback;
