-- Specification of app._permission_title: what Discord's menus call a permission.

begin;
select plan(4);

select is(app._permission_title(p.permission), p.title, p.title)
from (values
  ('moderate_members', 'Timeout Members'), ('manage_guild', 'Manage Server'), ('manage_channels', 'Manage Channels'),
  ('send_messages_in_threads', 'Send Messages In Threads')
) as p (permission, title);

select * from finish();
rollback;
