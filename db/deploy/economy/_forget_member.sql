-- Deploy guildkeeper:economy/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function economy._forget_member(guild_id bigint, member_id bigint, nobody bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_purse economy.purse;
begin
  select p.* into v_purse
  from economy.purse p
  where p.guild_id = _forget_member.guild_id and p.member_id = _forget_member.member_id
  for no key update;
  if not found then
    return;
  end if;

  perform economy._post(
    _forget_member.guild_id,
    (economy._open(_forget_member.guild_id, 'reset', '{}', null, null, null, _forget_member.at,
    by_system => true)).transaction_id,
    array[
      row('mint', null, v_purse.wallet + v_purse.bank), row('wallet', _forget_member.member_id, -v_purse.wallet),
      row('bank', _forget_member.member_id, -v_purse.bank)
    ]::economy.movement[],
    _forget_member.at
  );
  insert into economy.turn (guild_id, member_id) values (_forget_member.guild_id, _forget_member.nobody);
  insert into economy.purse (guild_id, member_id, wallet, bank, entries)
  select p.guild_id, _forget_member.nobody, p.wallet, p.bank, p.entries
  from economy.purse p
  where p.guild_id = _forget_member.guild_id and p.member_id = _forget_member.member_id;
  update economy.entry e
  set member_id = _forget_member.nobody
  where e.guild_id = _forget_member.guild_id and e.member_id = _forget_member.member_id;
  delete from economy.turn t where t.guild_id = _forget_member.guild_id and t.member_id = _forget_member.member_id;
end;
$$;

comment on function economy._forget_member is
'Takes what a member has into the mint, and puts nobody in their place: the books keep every coin, and not whose it was.';

commit;
