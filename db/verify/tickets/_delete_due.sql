-- Verify guildkeeper:tickets/_delete_due on pg

begin;

select 'tickets._delete_due'::regproc;

rollback;
