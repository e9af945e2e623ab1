-- Deploy guildkeeper:shop/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function shop._forget_member(guild_id bigint, member_id bigint, nobody bigint)
returns void
language sql
as $$
  insert into shop.holding (guild_id, member_id, number, quantity, bought)
  select h.guild_id, _forget_member.nobody, h.number, h.quantity, h.bought
  from shop.holding h
  where h.guild_id = _forget_member.guild_id and h.member_id = _forget_member.member_id;
  update shop.item_movement m
  set member_id = _forget_member.nobody
  where m.guild_id = _forget_member.guild_id and m.member_id = _forget_member.member_id;
  delete from shop.holding h where h.guild_id = _forget_member.guild_id and h.member_id = _forget_member.member_id;
$$;

comment on function shop._forget_member is
'Puts nobody in the place of a member: what was bought stays counted.';

commit;
