-- Verify guildkeeper:tickets/post_panel on pg

begin;

select 'tickets.post_panel'::regproc;

rollback;
