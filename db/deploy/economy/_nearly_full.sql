-- Deploy guildkeeper:economy/_nearly_full to pg

begin;
set local role guildkeeper_owner;

create function economy._nearly_full(guild_id bigint, member_ids bigint[])
returns bigint[]
language plpgsql stable
as $$
begin
  return array(
    select p.member_id
    from economy.purse p
    where p.guild_id = _nearly_full.guild_id
      and p.member_id = any (_nearly_full.member_ids)
      and p.wallet > economy._most_in_one_place() - economy._most_at_once()
  );
end;
$$;

comment on function economy._nearly_full is
'Whose wallets are so near to the most there can be that an automatic payment leaves them out: one member''s refusal may not stop
the payments of the others in their transaction.';

commit;
