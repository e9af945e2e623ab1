-- Verify guildkeeper:tickets/_seen_row on pg

begin;

select 'tickets._seen_row'::regproc;

rollback;
