-- Specification of the table pictures.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'pictures.%' order by s.key collate "C"$$,
  $$values
    ('pictures.accent', '#5865f2', 'text'), ('pictures.boards', 'true', 'boolean'), ('pictures.most_backgrounds', '200',
    'integer'), ('pictures.own_styles', 'true', 'boolean'),
    ('pictures.theme', 'dark', 'choice')
  $$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'pictures.' || v.key, v.value), format('%s may be %s', v.key, v.value)
)
from (values
  ('accent', '#ABCDEF'), ('boards', 'off'), ('own_styles', 'off'), ('most_backgrounds', '0'), ('most_backgrounds', '10000'),
  ('theme', 'light')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'pictures.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for pictures.%s. Allowed: %s.', v.value, v.key, v.allowed), format('%s may not be %s', v.key,
    v.value)
)
from (values
  ('accent', 'red', 'a colour such as #5865f2'), ('most_backgrounds', '-1', 'a whole number from 0 to 10000'),
  ('most_backgrounds', '10001', 'a whole number from 0 to 10000')
) as v (key, value, allowed);
select tests.configure('pictures.accent', null);
select is((select accent from pictures.settings where guild_id = 1), '#5865f2', 'and back');

select * from finish();
rollback;
