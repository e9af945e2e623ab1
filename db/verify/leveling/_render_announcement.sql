-- Verify guildkeeper:leveling/_render_announcement on pg

begin;

select 'leveling._render_announcement'::regproc;

rollback;
