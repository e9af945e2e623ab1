-- Verify guildkeeper:desk/post_panel on pg

begin;

select 'desk.post_panel'::regproc;

rollback;
