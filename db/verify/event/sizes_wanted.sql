-- Verify guildkeeper:event/sizes_wanted on pg

begin;

select 'event.sizes_wanted'::regproc;

rollback;
