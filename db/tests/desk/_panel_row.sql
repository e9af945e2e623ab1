-- Specification of desk._panel_row: what a panel shows.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into desk.type (guild_id, number, name, emoji) values (1, 2, 'Reports', '🚩');
insert into desk.panel (guild_id, name, title, type_numbers) values (1, 'main', 'Help', '{2,1}');
select is(
  (select row(p.type_numbers, p.type_names, p.type_emojis)::text from desk._panel_row(1, 'main') p),
  '("{2,1}","{Reports,Support}","{🚩,""""}")', 'its types, in their order'
);
update desk.type set removed_at = now() where number = 2;
select is((desk._panel_row(1, 'main')).type_names, '{Support}', 'without those that were removed');

select * from finish();
rollback;
