-- Deploy guildkeeper:desk/_require_not_barred to pg

begin;
set local role guildkeeper_owner;

create function desk._require_not_barred(guild_id bigint, member_id bigint, at timestamptz)
returns void
language plpgsql stable
as $$
declare
  v_barred desk.barred;
begin
  select b.* into v_barred
  from desk.barred b
  where b.guild_id = _require_not_barred.guild_id
    and b.member_id = _require_not_barred.member_id
    and (b.until > _require_not_barred.at) is not false;
  if v_barred.until is not null then
    perform app._refuse_until('blocked_from_tickets_until', v_barred.until, v_barred.until::text);
  elsif found then
    perform app._refuse('blocked_from_tickets');
  end if;
end;
$$;

comment on function desk._require_not_barred is 'Refuses who is kept from opening tickets (U0TBL).';

commit;
