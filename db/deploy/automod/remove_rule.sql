-- Deploy guildkeeper:automod/remove_rule to pg

begin;
set local role guildkeeper_owner;

create function automod.remove_rule(guild_id bigint, number numeric, actor_id bigint default null, key text default null)
returns automod.rule_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row automod.rule_row;
  v_call app.call := app._open_call(
    remove_rule.guild_id, 'automod.remove_rule', jsonb_build_object('number', remove_rule.number), remove_rule.actor_id,
    remove_rule.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  select r.* into v_row from automod.rules(remove_rule.guild_id) r where r.number = remove_rule.number;
  if not found then
    perform app._refuse('no_such_rule', coalesce(left(remove_rule.number::text, 40), 'null'));
  end if;

  delete from automod.rule r where r.guild_id = remove_rule.guild_id and r.number = remove_rule.number;
  perform app._close_call(remove_rule.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function automod.remove_rule is
'Removes an automatic rule and returns what it was; its cases and matches stay, and its number is not given out again.
Refuses: U0GLD, U0RUL no such rule, U0KEY.';

grant execute on function automod.remove_rule to guildkeeper_bot, guildkeeper_admin;

commit;
