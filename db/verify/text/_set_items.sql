-- Verify guildkeeper:text/_set_items on pg

begin;

select 'text._set_items'::regproc;

rollback;
