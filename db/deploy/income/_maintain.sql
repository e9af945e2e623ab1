-- Deploy guildkeeper:income/_maintain to pg

begin;
set local role guildkeeper_owner;

create function income._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_claims bigint;
begin
  delete from income.claim_history h
  where h.guild_id = _maintain.guild_id
    and h.transaction_id in (
      select o.transaction_id
      from income.claim_history o
      join income.settings s on s.guild_id = o.guild_id
      where o.guild_id = _maintain.guild_id and o.next_at < _maintain.at - s.keep_claims
      order by o.transaction_id
      limit _maintain.most
    );
  get diagnostics v_claims = row_count;
  return v_claims;
end;
$$;

comment on function income._maintain is
'What a new day brings: what claims paid is forgotten when the next one has been ready for longer than the setting keep_claims
says. Their money stays in the books.';

commit;
