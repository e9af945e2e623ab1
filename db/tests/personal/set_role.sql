-- Specification of personal.set_role: a role of one's own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(14);

\ir ../../fixtures/personal.sql
create temp table first as select * from tests.own(5, ' Sunny ', '#ff8800', key => 'k');
select is((select name from first), 'Sunny', 'with a name and a colour');
select is(tests.own(5, ' Sunny ', '#ff8800', key => 'k', seconds => 5), (select row(f.*)::personal.role_row from first f),
  'the same key again is the same role');
select tests.refuses(
  $$select tests.own(6, 'Rainy')$$, 'U0PNE',
  'You may not have a role of your own here, or not any more: /myrole show says who may.', 'not for everybody'
);
select tests.refuses(
  $$select personal.set_role(1, 5, 'Rainy', actor_id => 61, at => tests.t(90000))$$, 'U0PNE',
  'You may not have a role of your own here, or not any more: /myrole show says who may.', 'nor for somebody else'
);
select is((personal.set_role(1, 5, 'Windy', at => tests.t(10))).name, 'Windy', 'an operator may change it at any time');
select is((select colors from personal.role), '{16746496}', 'what is not said stays');
select is((personal.set_role(1, 5, colors => ' ', at => tests.t(11))).colors, '{}', 'empty colours go');
select tests.made(5, 301), tests.boosts(7, true, 0);
select tests.refuses(
  $$select tests.own(7, 'windy')$$, 'U0PNM',
  'A role of your own has a name of 1 to 100 characters that no other role here has. "windy" will not do.', 'a name is one''s own'
);
select tests.refuses(
  $$select tests.own(7)$$, 'U0PNM',
  'A role of your own has a name of 1 to 100 characters that no other role here has. "" will not do.', 'and needed'
);
update app.guild set features = '{ROLE_ICONS}' where guild_id = 1;
select results_eq(
  $$select emoji, has_icon from personal.set_role(1, 5, icon => 'data:image/png;base64,AAAA', at => tests.t(20))$$,
  $$values ('', true)$$, 'a picture'
);
select results_eq(
  $$select emoji, has_icon from personal.set_role(1, 5, emoji => '☀️', at => tests.t(21))$$,
  $$values ('☀️', false)$$, 'or an emoji'
);
select ok(
  (select pg_column_size(a.arguments) < 400 from app.audit a where a.arguments ? 'icon' order by a.audit_id desc limit 1),
  'no picture is kept in the audit'
);
select tests.configure('personal.reserve', '249');
select tests.refuses(
  $$select tests.own(7, 'Cloudy')$$, 'U0PRS', 'This server has 7 roles, and no more are made for members.', 'a reserve is left'
);
select tests.configure('personal.reserve', '0');
update app.guild set bot_permissions = 0 where guild_id = 1;
select tests.refuses(
  $$select tests.own(7, 'Cloudy')$$, 'U0HIR', 'I cannot give out the role "Cloudy": I lack the permission Manage Roles.',
  'a bot that may make none says so'
);

select * from finish();
rollback;
