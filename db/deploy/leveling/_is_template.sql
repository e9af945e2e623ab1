-- Deploy guildkeeper:leveling/_is_template to pg

begin;
set local role guildkeeper_owner;

create function leveling._is_template(template text)
returns boolean
language sql immutable strict
return app._is_plain_text(template, 2000)
  and template ~ '\S'
  and template !~* '@(everyone|here)'
  and regexp_replace(template, '\{(member|level|xp|role)\}', '', 'g') !~ '\{\w*\}';

comment on function leveling._is_template is
'Whether a text can announce a level: not empty, at most 2,000 readable characters, no @everyone, no unknown placeholder.';

-- A CHECK runs its functions as whoever edits the row, operators included.
grant execute on function leveling._is_template to guildkeeper_admin;

commit;
