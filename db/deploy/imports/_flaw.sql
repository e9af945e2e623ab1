-- Deploy guildkeeper:imports/_flaw to pg

begin;
set local role guildkeeper_owner;

create function imports._flaw(kind text, line imports.line, given jsonb)
returns app.refusal
language sql stable
as $$
  select app._refusal('import_value', array[f.column_name, coalesce(left(f.value, 100), '')])
  from (
    select case
      when (line).member_id is null or (line).member_id <= 0 then 'member_id'
      when _flaw.kind = 'levels' and (line).xp is null and (line).level is null then 'xp'
      when _flaw.kind = 'money' and (line).wallet is null and (line).bank is null then 'wallet'
      when _flaw.kind = 'cases' and (line).kind is null then 'kind'
      when _flaw.kind = 'cases' and ((line).at is null or (line).at not between '2015-01-01Z' and now()) then 'at'
    end as column_name
  ) c
  cross join lateral (
    select c.column_name, imports._text(
      _flaw.given,
      variadic case c.column_name when 'xp' then array['xp', 'level'] else imports._names(c.column_name) end
    ) as value
  ) f
  where f.column_name is not null
$$;

comment on function imports._flaw is 'Why a line cannot be adopted; null: it can.';

commit;
