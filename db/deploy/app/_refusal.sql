-- Deploy guildkeeper:app/_refusal to pg

begin;
set local role guildkeeper_owner;

create type app.refusal as (sqlstate text, message text, detail jsonb);
comment on type app.refusal is
'A refusal as a value: its SQLSTATE, its English sentence, and what it is made of: {"refusal": name, "arguments": {name: [kind,
value]}}, by which the bot says it in the reader''s language; a duration and a moment are seconds there.';

create function app._refusal(refusal text, arguments text[])
returns app.refusal
language plpgsql stable
as $$
declare
  v_error app.error;
  v_refusal app.refusal;
  v_said text[];
  v_told jsonb;
begin
  select e.* into strict v_error from app.error e where e.name = _refusal.refusal;

  select
    array_agg(app._argument(split_part(a.argument, ' ', 2), _refusal.arguments[a.place]) order by a.place),
    jsonb_object_agg(
      split_part(a.argument, ' ', 1),
      jsonb_build_array(split_part(a.argument, ' ', 2), case split_part(a.argument, ' ', 2)
        when 'duration' then extract(epoch from _refusal.arguments[a.place]::interval)::bigint::text
        when 'moment' then extract(epoch from _refusal.arguments[a.place]::timestamptz)::bigint::text
        else _refusal.arguments[a.place]
      end)
    )
  into v_said, v_told
  from unnest(v_error.arguments) with ordinality a (argument, place);

  v_refusal.sqlstate := v_error.sqlstate;
  v_refusal.message := format(v_error.message, variadic coalesce(v_said, '{}'));
  v_refusal.detail := jsonb_build_object('refusal', v_error.name, 'arguments', coalesce(v_told, '{}'));
  return v_refusal;
end;
$$;

comment on function app._refusal is
'A refusal by its name, its arguments filled in: what app._raise raises, and what a row shows that says what stands in the way.
What is not in app.error is a bug (P0002).';

commit;
